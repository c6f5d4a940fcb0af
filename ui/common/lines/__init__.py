"""Typing the lines of a sale or a quote: products, quantities, prices and discounts."""
