"""Choosing what a workbook is to hold."""
