"""The words of each report: one module a report, found by its name."""
