"""Debriefs: the feedback that a student reads after an interview."""
