"""The queries for what the archive answers for: every copy with the medium that it lies on."""

from __future__ import annotations

from app.model.custody import NOT_HERE
from app.store.custody_places import at_home, home_medium

IS_NOT_HERE = ", ".join(f"'{state}'" for state in NOT_HERE)
"""These states as they stand in a query."""
HOLDINGS = f"""
SELECT g.session, 'copy' AS kind, g.path AS path, g.seal AS seal, g.bytes, g.volume, g.since,
    {home_medium("g")} AS medium
FROM (SELECT r.session, c.path, MAX(c.sha256) AS seal, MAX(c.bytes) AS bytes, c.volume,
    MAX(r.ended_at) AS since
    FROM copies c JOIN recordings r ON r.id = c.recording WHERE c.sha256 != '' GROUP BY c.path) g
UNION ALL
SELECT p.session, 'package', p.path, p.sha256, p.bytes, '', p.made_at,
    {home_medium("p", seal="sha256")}
FROM packages p WHERE p.id IN (SELECT MAX(id) FROM packages GROUP BY path)
UNION ALL
SELECT b.session, b.form, b.path, b.seal, b.bytes, b.volume, b.made_at, {home_medium("b")}
FROM brought_in b WHERE b.id IN (SELECT MAX(id) FROM brought_in GROUP BY path)
UNION ALL
SELECT h.session, CASE WHEN m.kind IN ('store', 'share') AND m.id LIKE m.kind || ':%' THEN 'stored'
        WHEN h.form = 'recording' THEN 'held' ELSE h.form END,
    h.path, h.seal, h.bytes,
    CASE WHEN m.id LIKE 'share:%' THEN SUBSTR(m.id, 7) ELSE m.path END, h.made_at, m.id
FROM held_copies h JOIN media m ON m.id = h.medium
WHERE h.form IN ('recording', 'package', 'excerpt', 'platform', 'import')
    AND m.kind IN ('disk', 'external', 'share', 'store')
    AND NOT (h.path IN (SELECT path FROM copies UNION SELECT path FROM packages
        UNION SELECT path FROM brought_in) AND {at_home("h")})
UNION ALL
SELECT s.session, 'disc', 'disc:' || s.id || '#' || d.number, d.seal, d.image_bytes, '', s.made_at,
    'discs:' || s.id
FROM discs d JOIN disc_sets s ON s.id = d.set_id
WHERE d.burnings > 0 AND d.seal != '' AND NOT EXISTS (SELECT 1 FROM held_copies h
    WHERE h.medium = 'discs:' || s.id AND h.state IN ({IS_NOT_HERE}))
"""

CHECKED_ON = f"""CASE WHEN k.medium != '' THEN k.medium
    WHEN k.kind = 'disc' THEN 'discs:' || SUBSTR(k.path, 6, INSTR(k.path, '#') - 6)
    ELSE {home_medium("k", seal="")} END"""
"""The medium on which a check ``k`` was made; those before it was noted were of what the program
itself put there."""
