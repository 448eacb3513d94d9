"""Practice interviews: their sessions, lines, turns, and replies."""
