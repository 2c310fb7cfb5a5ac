"""The database: schema, migrations, audit chain. Written by the engine alone."""
