"""What happens to posts that Slack refuses, or that cannot be laid out."""
