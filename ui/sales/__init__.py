"""The screen of sales and products, and the forms that write them."""
