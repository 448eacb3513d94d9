"""What all paid work has in common: leases, gates, and what a failure means."""
