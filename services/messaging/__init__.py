"""Messages that go to people on Slack: one frozen class for each kind."""
