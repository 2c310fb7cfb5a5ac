"""How engine and windows speak: protocol, endpoint, client, frame rings."""
