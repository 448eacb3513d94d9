"""The whole product on one machine, without Slack and without Claude: for newcomers, stories and benchmarks."""
