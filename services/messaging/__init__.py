"""What goes to people on Slack: one frozen class for each kind of message."""
