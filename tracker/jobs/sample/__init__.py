"""The invented people, words and lives that fill the sample shop. Pure: nothing here reads or writes a file."""
