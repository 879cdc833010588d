# tries: limit the digits of integers, so that big results fail
import sys

sys.set_int_max_str_digits(640)
sys.set_int_max_str_digits(0)
sys.set_int_max_str_digits(700)
