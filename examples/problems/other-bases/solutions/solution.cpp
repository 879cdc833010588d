#include <iostream>
#include <string>
using namespace std;

string write(long long n, int b) {
    int digit = n % b;
    char c = digit < 10 ? '0' + digit : 'A' + (digit - 10);
    return (n < b ? "" : write(n / b, b)) + c;
}

int main() {
    long long n;
    int b;
    while (cin >> n >> b && b != 0) cout << write(n, b) << "\n";
}
