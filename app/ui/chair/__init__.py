"""The chair's own screen: the dossier as paper on a calm ground, and nothing else."""
