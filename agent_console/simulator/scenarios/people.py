"""Owns who calls and who works in the plays: names, and numbers that are reserved for fiction."""

import random
from dataclasses import dataclass

QUEUES = ("Billing", "Support", "Sales")


@dataclass(frozen=True, slots=True)
class Caller:
    """Someone who calls, and about what."""

    name: str
    number: str
    queue: str


CALLERS = (
    Caller("Marcus Webb", "+14155550137", "Billing"),
    Caller("Priya Raman", "+442079460018", "Support"),
    Caller("Jon Park", "+16505550101", "Sales"),
    Caller("Lena Fischer", "+493023125012", "Support"),
    Caller("Ana Souza", "+551140028922", "Billing"),
    Caller("Tom Baker", "+13125550115", "Support"),
    Caller("Mei Lin", "+14085550142", "Sales"),
    Caller("R. Okafor", "+442079460300", "Sales"),
    Caller("Noor Haddad", "+12125550199", "Support"),
    Caller("Sofia Rossi", "+17185550166", "Billing"),
    Caller("Émile Durand", "+33199005512", "Support"),
    Caller("Grace Kim", "+12065550170", "Billing"),
    Caller("", "+13035550188", "Support"),
    Caller("", "+12125550142", "Billing"),
)

COLLEAGUES = (
    "Ben Okafor", "Chloé Durand", "Dev Patel", "Elif Kaya", "Frank Li", "Grace Kim", "Hiro Tanaka", "Ines Castro",
    "Jamal Reed", "Katya Orlova", "Liam Byrne", "Maya Cohen", "Nils Berg", "Olga Novak", "Pablo Ruiz", "Quinn Hall",
    "Rosa Lima", "Sami Haddad", "Tara Singh", "Uma Rao", "Victor Hugo Dias", "Wen Zhao", "Ximena Paz", "Yusuf Demir",
    "Zoe Adams", "Aiko Mori", "Boris Klein", "Clara Weiss", "Dario Conti",
)  # fmt: skip


def some_caller(chance: random.Random) -> Caller:
    """Pick a caller."""
    return chance.choice(CALLERS)
