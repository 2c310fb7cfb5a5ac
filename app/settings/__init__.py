"""Settings declared once, regulation profiles and their figures."""
