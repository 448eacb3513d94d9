"""`/vc-help`: what you can do, by role."""

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond

from bot.blocks import help as help_blocks
from bot.caller import Caller


async def show_help(ack: AsyncAck, respond: AsyncRespond, caller: Caller) -> None:
    """The person sees the commands that they can use."""
    await ack()
    await respond(**help_blocks.overview(caller.user.role).arguments(), response_type="ephemeral")
