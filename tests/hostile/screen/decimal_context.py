# tries: leave a decimal context of three digits that traps everything
import decimal

context = decimal.getcontext()
context.prec = 3
context.rounding = decimal.ROUND_UP
decimal.DefaultContext.prec = 3
decimal.setcontext(decimal.Context(prec=1, traps=[decimal.Inexact]))
