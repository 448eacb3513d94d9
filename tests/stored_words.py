"""A search for words in all rows of all tables."""

from sqlalchemy import select

from models import Base
from services.storage.database import Database


async def tables_with(database: Database, *words: str) -> set[str]:
    """Return "table.column" of every stored value that contains one of the words."""
    found = set()
    async with database.read() as db:
        for table in Base.metadata.sorted_tables:
            for row in (await db.execute(select(table))).mappings():
                found |= {
                    f"{table.name}.{key}" for key, value in row.items() if any(one in str(value) for one in words)
                }
    return found
