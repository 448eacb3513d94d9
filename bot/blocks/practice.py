"""What a student can practise, and the way back into running interviews."""

from bot.blocks.kit import actions, button, date_token, header, name, section
from bot.blocks.post import Post
from models.assignment import AssignmentDB
from models.client_profile import ClientProfileDB
from models.session import SessionDB


def listing(
    open_work: list[tuple[AssignmentDB, ClientProfileDB]], running: list[SessionDB], links: dict[str, str]
) -> Post:
    """Running interviews first, then what is open, with its due time."""
    blocks = [header("What you can practise")]
    for row in running[:5]:
        where = (
            f"<{links[str(row.id)]}|Go back to the thread>"
            if str(row.id) in links
            else "It is in your messages with this app."
        )
        blocks.append(section(f"*{name(row.persona['name'])}* · running\n{where}"))
    clients = {row.client_id for row in running}
    waiting = [(assignment, client) for assignment, client in open_work if client.id not in clients]
    for assignment, client in waiting[:20]:
        due = f"Due {date_token(int(assignment.due_at.timestamp()))}" if assignment.due_at else "No due time"
        blocks.append(section(f"*{name(client.name)}*, {client.age} · {name(assignment.title)}\n{due}"))
        blocks.append(
            actions(button("Start practice", "start_practice:0", f"{assignment.id} {client.id}", style="primary"))
        )
    if not running and not waiting:
        text = (
            "Nothing is open for you to practise now. Your teacher publishes assignments in the channel of your course."
        )
        return Post(text=text, blocks=[section(text)])
    return Post(text="What you can practise", blocks=blocks)
