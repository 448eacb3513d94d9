"""Tests of posts that Slack refuses or that cannot be laid out."""
