"""What the demo teaches the simulated Claude about this product: subjects, cues of its clients, and reactions."""
