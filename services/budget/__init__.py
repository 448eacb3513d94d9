"""Money: what is reserved for calls to Claude, and what they have cost."""
