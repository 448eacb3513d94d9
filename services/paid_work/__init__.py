"""What all paid work shares: leases, gates, and the handling of failures."""
