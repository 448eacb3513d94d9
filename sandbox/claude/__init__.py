"""A strict stand-in of Anthropic's Messages API. It knows the protocol and nothing about its callers."""
