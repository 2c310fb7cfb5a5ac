"""The sheet of optical discs: the plan of a set, one row for each disc, burning and labels."""
