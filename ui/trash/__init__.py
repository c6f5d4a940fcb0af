"""The trash: who is in it, back out of it, and gone for ever."""
