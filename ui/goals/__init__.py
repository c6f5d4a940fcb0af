"""The goals of the shop: set, changed and put in order."""
