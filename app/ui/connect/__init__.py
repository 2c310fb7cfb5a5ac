"""The page „Kết nối“: choose the meeting, join it, watch the call and keep it in hand."""
