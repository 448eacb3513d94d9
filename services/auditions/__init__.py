"""Auditions: a persona is interviewed by scripted students before real ones meet it."""
