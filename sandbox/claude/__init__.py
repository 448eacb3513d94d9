"""A strict simulated Claude behind Anthropic's Messages API. It knows the protocol and nothing about its callers."""
