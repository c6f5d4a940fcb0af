"""The window and the command line: shows what the library knows and speaks its words."""
