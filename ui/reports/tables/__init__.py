"""The tables of a report: each number opens what it counts."""
