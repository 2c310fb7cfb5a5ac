"""The sheets of checks: a session's copies, the whole archive, the audit log."""
