"""Auditions: scripted students interview a persona before real ones meet it."""
