"""Customers who may be one person: found, looked at side by side, joined, and taken apart again."""
