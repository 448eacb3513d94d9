"""The one worker that does all paid work."""
