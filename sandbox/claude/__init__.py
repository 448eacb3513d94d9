"""A strict stand-in of Anthropic's Messages API. It knows the wire, and nothing of who asks."""
