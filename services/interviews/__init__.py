"""Practice interviews: what happens to their lines, turns and replies."""
