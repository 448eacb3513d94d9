"""Delivery of outbox messages to Slack, and compensation when Slack refuses one."""
