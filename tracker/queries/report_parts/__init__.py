"""Readers of what reports need besides the stays: one module a kind of record, joined in `queries.reports`."""
