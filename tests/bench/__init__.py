"""How fast things are beside the least work that could do them. Not part of the tests: no test asserts a time."""
