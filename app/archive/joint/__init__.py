"""The film of a whole session that plays anywhere: all pictures in one, all sound in one track."""
