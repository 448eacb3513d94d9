"""Money: what is held for calls to Claude, and what they have cost."""
