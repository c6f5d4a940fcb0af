"""What a report is narrowed by: buttons with menus, and a row that says what is in force."""
