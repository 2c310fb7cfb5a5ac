"""Pre-session tests: items, rules, runner, evidence, sign-off."""
