"""How a message of the outbox reaches Slack, and what follows when Slack refuses it."""
