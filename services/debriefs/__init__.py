"""Debriefs: what a student reads about an interview that is over."""
