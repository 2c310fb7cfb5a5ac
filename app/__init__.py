"""Điểm Cầu: the control room of a bridge point for online citizen reception."""

__version__ = "0.1.0"
