"""Changes of one place each, to see whether a test near it notices. `make mutants` runs them."""
